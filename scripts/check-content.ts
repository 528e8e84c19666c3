/**
 * The checks of everything that is text: chapters, data, spelling and the form of the Markdown
 * files, in one list by file and line. GitHub shows the list beside the lines of a pull request.
 */
import {type Problem, problemsOf} from '../plugins/shared/problem';
import {checkChapters} from './checks/chapters';
import {checkFiles, checkStaticImages} from './checks/files';
import {checkFrozen} from './checks/frozen';
import {checkMarkdown} from './checks/markdown';
import {checkReleased} from './checks/released';
import {formatAnnotations, formatReport} from './checks/report';
import {checkSidebar} from './checks/sidebar';
import {type Check, checkData, readSite, type Site} from './checks/site';
import {checkSpelling} from './checks/spelling';
import {checkTranslations} from './checks/translations';

/** The sources of the list. */
const checks: readonly Check[] = [
  checkData,
  checkFiles,
  checkStaticImages,
  checkChapters,
  checkSidebar,
  checkTranslations,
  checkReleased,
  checkFrozen,
  checkSpelling,
  checkMarkdown,
];

/** A check that fails itself must not hide what the others found. */
async function run(check: Check, site: Site): Promise<readonly Problem[]> {
  try {
    return await check(site);
  } catch (error) {
    return problemsOf(error, 'scripts/check-content.ts');
  }
}

async function main(): Promise<void> {
  const site = readSite(process.cwd());
  const problems = (await Promise.all(checks.map((check) => run(check, site)))).flat();
  const errors = problems.filter(({severity}) => severity === 'error');
  console.log(formatReport(problems));
  if (process.env.GITHUB_ACTIONS === 'true' && problems.length > 0) {
    console.log(formatAnnotations(problems));
  }
  console.log(
    `${site.chapters.length} chapters and the data of ${site.versions.length} version(s) were read.`,
  );
  process.exitCode = errors.length > 0 ? 1 : 0;
}

main();
