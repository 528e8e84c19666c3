const characters: Readonly<Record<string, string>> = {'&lt;': '<', '&amp;': '&'};

/**
 * The code that plugins/code-blocks has marked as HTML, to be copied.
 *
 * @example `<span class="code-keyword">if</span> a &lt; b` → `if a < b`
 */
export function codeText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&(?:lt|amp);/g, (name) => characters[name] ?? name);
}
