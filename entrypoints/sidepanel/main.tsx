import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/panel.css';
import '../../components/shared/print.css';
import { PanelApp } from './panel-app.tsx';

render(<PanelApp />, document.body);
