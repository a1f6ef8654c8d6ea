import type { ListedTerm } from './listed-term.ts';

/** The terms of a page as a Markdown list, with definitions where there are any. */
export function termsAsMarkdown(title: string, terms: readonly ListedTerm[]): string {
  const lines = terms.map(({ name, kind, count, forms, definition }) => {
    const others = forms.filter((form) => form.toLowerCase() !== name.toLowerCase());
    const also =
      others.length > 0 ? `, on the page as ${others.map((form) => `“${escape(form)}”`).join(', ')}` : '';
    const text = definition === null ? '' : `\n  ${escape(definition)}`;
    return `- **${escape(name)}** (${kind}, ${count} ×${also})${text}`;
  });
  return [`# Medical terms on “${escape(title)}”`, '', ...lines, ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
