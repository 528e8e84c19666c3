/** The words of a chapter that a reader reads: no front matter, code, formulas or markup. */
export function countWords(text: string): number {
  const prose = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, ' ')
    .replaceAll(/\$\$[\s\S]*?\$\$/g, ' ')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replaceAll(/\[[^\]]*@[a-z][^\]]*\]/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ');
  return prose.match(/[\p{L}\p{N}]+(?:[-’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Works that a chapter cites, each time it cites them. */
export function countCitations(text: string): number {
  const groups = text.match(/\[[^\]]*@[a-z][^\]]*\]/g) ?? [];
  return groups.reduce((count, group) => count + (group.match(/@[a-z]/g)?.length ?? 0), 0);
}
