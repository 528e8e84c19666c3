/** A long noun in `-ção` or `-ções`; shorter ones (lição) begin like others (licença). */
const nounInAcao = /(\p{L}{4,}[cç])(?:ão|ao|ões|oes)(?!\p{L})/giu;

/**
 * What to ask Pagefind for. It takes the accents off before it looks for the stem, and then the
 * Portuguese stemmer no longer sees that “avaliação” and “avaliações” are one word. What they
 * share finds both, since the end of a word may be left open.
 *
 * @example `avaliação de dados` → `avaliaç de dados`
 */
export function toQuery(text: string, locale: string): string {
  const query = text.trim().replace(/\s+/g, ' ');
  // A quoted phrase is looked for as it stands.
  return locale.startsWith('pt') && !query.startsWith('"')
    ? query.replace(nounInAcao, '$1')
    : query;
}
