/** A section of a chapter whose numbers need no citation, and why. */
export type Exception = {chapter: string; section: string; reason: string};

/** Read by check-content.ts; an exception that excepts nothing is reported. */
export const uncitedExceptions: readonly Exception[] = [
  {
    chapter: 'market/investment-thesis',
    section: 'unit-economics',
    reason: 'The account of a hypothetical client, computed from our own assumptions and tested.',
  },
  {
    chapter: 'market/investment-thesis',
    section: 'scenario',
    reason: 'Hypothetical scenarios, computed from the assumptions printed above them and tested.',
  },
  {
    chapter: 'market/investment-thesis',
    section: 'your-assumptions',
    reason: 'Results of the scenario model of the page, computed by it and tested.',
  },
  {
    chapter: 'market/risks',
    section: 'stress',
    reason: 'Shocks on those hypothetical scenarios, computed and tested.',
  },
];
