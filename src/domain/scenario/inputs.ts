/** What the scenario model asks for. Money in reais, hours, shares from 0 to 1. */

/** What nobody knows: each is a lowest, a most likely and a highest value. */
export const uncertain = [
  'companies',
  'need',
  'reach',
  'operators',
  'proposals1',
  'proposals2',
  'proposals3',
  'winRate',
  'projectPrice',
  'subscribing',
  'subscriptionPrice',
  'cancellation',
  'projectHours',
  'subscriptionHours',
  'costPerPerson',
  'mostPeople',
] as const;

export type Uncertain = (typeof uncertain)[number];

/** What the model takes as given. */
export const given = [
  'hoursPerPerson',
  'fewestPeople',
  'projectCost',
  'subscriptionCost',
  'tax',
  'start',
] as const;

export type Given = (typeof given)[number];

export type Range = {low: number; central: number; high: number};

export type Ranges = Record<Uncertain, Range>;

export type Constants = Record<Given, number>;

/** One value for each of the uncertain inputs. */
export type Values = Record<Uncertain, number>;

/**
 * What moves by itself, and what moves with it: an operator that sells much in its first year does
 * so in the others.
 */
export const factors = [
  {id: 'companies', names: ['companies']},
  {id: 'need', names: ['need']},
  {id: 'reach', names: ['reach']},
  {id: 'operators', names: ['operators']},
  {id: 'proposals', names: ['proposals1', 'proposals2', 'proposals3']},
  {id: 'winRate', names: ['winRate']},
  {id: 'projectPrice', names: ['projectPrice']},
  {id: 'subscribing', names: ['subscribing']},
  {id: 'subscriptionPrice', names: ['subscriptionPrice']},
  {id: 'cancellation', names: ['cancellation']},
  {id: 'projectHours', names: ['projectHours']},
  {id: 'subscriptionHours', names: ['subscriptionHours']},
  {id: 'costPerPerson', names: ['costPerPerson']},
  {id: 'mostPeople', names: ['mostPeople']},
] as const satisfies readonly {id: string; names: readonly Uncertain[]}[];

export type Factor = (typeof factors)[number]['id'];

/** The ranges with one value drawn or chosen for each. */
export function valuesOf(ranges: Ranges, pick: (range: Range, name: Uncertain) => number): Values {
  return Object.fromEntries(uncertain.map((name) => [name, pick(ranges[name], name)])) as Values;
}
