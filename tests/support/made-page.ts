/**
 * Pages too large to keep as files. `made/paragraphs.html?mb=5` has paragraphs, `made/nodes.html?count=1000000`
 * one short text node after another, `made/one-node.txt?mb=20` a single text node. Each names a term at its
 * beginning, every 200 paragraphs (`&every=`), and the HTML ones another at their end.
 *
 * @returns the page, or null for another path
 */
export function madePage(url: URL): string | null {
  const every = Number(url.searchParams.get('every') ?? '200');
  const size = Number(url.searchParams.get('mb') ?? '1') * 1_000_000;
  switch (url.pathname) {
    case '/made/paragraphs.html':
      return html(`${repeat(size, (at) => `<p>${sentence(at, every)}</p>\n`)}<p>cirrhosis</p>`);
    case '/made/nodes.html': {
      const count = Number(url.searchParams.get('count') ?? '1000');
      return html(
        `<p>hyponatremia</p>${Array.from({ length: count }, (_, at) => `<i>w${at % 97}</i>`).join(' ')}<p>cirrhosis</p>`,
      );
    }
    case '/made/one-node.txt':
      return repeat(size, (at) => `${sentence(at, every)}\n\n`);
    default:
      return null;
  }
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title><body>${body}</body></html>`;
}

function repeat(size: number, part: (at: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at += 1) {
    const text = part(at);
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

function sentence(at: number, every: number): string {
  const term = at % every === 0 ? 'A note on hyponatremia and what it does. ' : '';
  return `${term}The hedge was cut before the frost, row ${at}, and the beans stood upright along the wooden frame.`;
}
