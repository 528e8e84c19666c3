import type {FieldValues} from '../tool/fields';
import type {Fields} from './fields';
import type {Assumptions} from './unitEconomics';

type Values = FieldValues<Fields>;

function toTeam(values: Values): Assumptions['team'] {
  const {people, hoursPerPerson, utilisation, personCost, fixedCost, infrastructureCost} = values;
  const peopleAtStart = values.peopleAtStart ?? people;
  return {
    people,
    peopleAtStart,
    hoursPerPerson,
    utilisation,
    personCost,
    fixedCost,
    infrastructureCost,
  };
}

function toWork(values: Values): Pick<Assumptions, 'project' | 'subscription'> {
  const {projectHours, reserve, projectDirectCost} = values;
  const {routineHours, incidentHours, retrainings, retrainingHours} = values;
  return {
    project: {hours: projectHours, reserve, directCost: projectDirectCost},
    subscription: {
      routineHours,
      incidentHours,
      retrainings,
      retrainingHours,
      directCost: values.subscriptionDirectCost,
    },
  };
}

/** What the fields of the calculator say, by subject. */
export function toAssumptions(values: Values): Assumptions {
  const {pricing, hourPrice, projectPrice, subscriptionPrice, margin} = values;
  const {subscriptions, acceptance, proposalHours} = values;
  const {investment, salesCycle, ramp, delay, advance} = values;
  const {regime, payroll, issRate, employerRate, ownRate} = values;
  return {
    team: toTeam(values),
    prices: pricing === 'hour' ? {pricing, hourPrice} : {pricing, projectPrice, subscriptionPrice},
    margin,
    ...toWork(values),
    selling: {subscriptions, acceptance, proposalHours},
    cash: {investment, salesCycle, ramp, delay, advance},
    taxes: {regime, payroll, issRate, employerRate, ownRate},
  };
}
