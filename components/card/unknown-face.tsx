/** Text that names nothing we know. */
export function UnknownFace() {
  return (
    <>
      <p class="card-answer">Nothing in the library answers this yet.</p>
      <p class="muted">The selected text names no term that Medglance knows. A shorter selection may work.</p>
    </>
  );
}
