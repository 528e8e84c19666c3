import type {ScenarioInputs} from './fields';
import {valuesOf} from './inputs';
import {type Run, runOperator} from './operator';
import {type Effect, sensitivity} from './sensitivity';
import {drawCount, type Simulation, simulate} from './simulate';

/** All that the model says about its inputs. */
export type Scenario = {
  inputs: ScenarioInputs;
  simulation: Simulation;
  draws: number;
  /** Everything at its most likely value. */
  central: Run;
  effects: Effect[];
};

export function runScenario(inputs: ScenarioInputs): Scenario {
  const {ranges, constants, seed, measure} = inputs;
  return {
    inputs,
    simulation: simulate(ranges, constants, seed),
    draws: drawCount,
    central: runOperator(
      valuesOf(ranges, ({central}) => central),
      constants,
    ),
    effects: sensitivity(ranges, constants, measure),
  };
}
