/**
 * Finds in the source of a chapter what Docusaurus would accept silently or reject obscurely.
 *
 * @param file - path for messages
 * @returns one complaint per line, `file:line what: rule`
 */
export function checkPageText(file: string, text: string): string[] {
  const complaints: string[] = [];
  let fence: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === undefined || (line.trim() === mark && mark.length >= fence.length))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) {
      continue;
    }
    const say = (rule: string): void => {
      complaints.push(`${file}:${index + 1} ${rule}`);
    };
    if (/^:::\w+[ \t]+[^[\s]/.test(line)) {
      say('admonition: the title goes in brackets, as in :::tip[Title], or it is lost');
    }
    if (/^#{1,6} .*\{#[\w-]+\}\s*$/.test(line)) {
      say('heading: the id is written {/* #id */}');
    } else if (/^#{2,3} /.test(line) && !/\{\/\* #[\w-]+ \*\/\}\s*$/.test(line)) {
      say('heading: needs an id, the same in both languages, as in "## Title {/* #id */}"');
    }
  }
  return complaints;
}
