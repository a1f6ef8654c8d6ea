/** Says that the database was deleted, and what came back of it. */
export function lostWords(restored: number): string {
  if (restored === 0)
    return 'The browser has deleted what Medglance had stored here. New saved articles are kept as before.';
  const articles = restored === 1 ? '1 saved article is' : `${restored} saved articles are`;
  return `The browser had deleted what Medglance stored here. ${articles} back from the second copy; your choices have to be made again.`;
}
