/** A concept of which only the name is known. */
export function NameFace() {
  return <p class="card-answer">Medglance knows this term but has no checked definition of it yet.</p>;
}
