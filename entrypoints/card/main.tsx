import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/card/card.css';
import { CardApp } from './card-app.tsx';

render(<CardApp />, document.body);
