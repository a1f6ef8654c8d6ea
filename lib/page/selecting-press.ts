/** Tells a press that selected text from one that means what is under it. */
export class SelectingPress {
  #before: readonly unknown[] = [];

  /** To be called when a button goes down. */
  begin(): void {
    this.#before = selection();
  }

  /** Whether something is selected that was not when the button went down. */
  get hasSelected(): boolean {
    return getSelection()?.type === 'Range' && selection().some((part, at) => part !== this.#before[at]);
  }
}

function selection(): readonly unknown[] {
  const now = getSelection();
  return [now?.anchorNode, now?.anchorOffset, now?.focusNode, now?.focusOffset];
}
