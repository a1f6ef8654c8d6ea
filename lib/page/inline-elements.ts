/** Elements that do not end a run of text: what stands on both sides of their edges may be one word. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span strike
  strong sub sup time tt u wbr`.split(/\s+/),
);

/** Elements whose text is not for reading: never looked into. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  `script style noscript template textarea select input button option datalist code kbd samp var svg math canvas
  iframe object embed audio video head title meter progress`.split(/\s+/),
);

/** What a hit's surroundings must not be: text that is edited, by the browser or by an editor of code. */
export const EDITED =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';
