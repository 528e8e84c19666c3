import type {Localized} from '../locale/localize';
import type {Figure} from '../reference/schema';
import type {CloudInstance} from '../sizing/schema';

type Instance = {id: string} & Localized<CloudInstance>;

/** `not-listed`: no rented machine of the manual has this accelerator. */
export const rentalAvailabilities = ['yes', 'no', 'unknown', 'not-listed'] as const;
export type RentalAvailability = (typeof rentalAvailabilities)[number];

/** The rented machine that a value comes from. */
type MachineOf = {id: string; name: string; provider: string};

export type Rent = {
  /** Rented machines of the manual that have the accelerator, and those with a confirmed price. */
  machines: number;
  priced: number;
  /** The lowest confirmed on-demand price of one accelerator, US$/h; of the machine, divided. */
  lowest?: Localized<Figure> & {machine: MachineOf & {acceleratorCount: number; region: string}};
  /** Whether any of the machines is offered in a Brazilian region, and where that was read. */
  brazil: RentalAvailability;
  brazilBasis?: Omit<Instance['brazil'], 'available'> & {machine: MachineOf};
};

const machineOf = ({id, name, provider}: Instance): MachineOf => ({id, name, provider});

function lowestOf(instances: readonly Instance[]): Rent['lowest'] {
  const prices = instances.flatMap((instance) => {
    const {priceUSDPerHour: price, acceleratorCount, priceRegion: region} = instance;
    return typeof price === 'string'
      ? []
      : [
          {
            ...price,
            value: price.value / acceleratorCount,
            machine: {...machineOf(instance), acceleratorCount, region},
          },
        ];
  });
  return prices.toSorted((a, b) => a.value - b.value)[0];
}

/** What the rented machines of the manual say about one accelerator. */
export function rentOf(accelerator: string, all: readonly Instance[]): Rent {
  const instances = all.filter((instance) => instance.accelerator === accelerator);
  const answer = (['yes', 'unknown', 'no'] as const)
    .map((available) => instances.find(({brazil}) => brazil.available === available))
    .find((instance) => instance !== undefined);
  const lowest = lowestOf(instances);
  const {available, ...basis} = answer?.brazil ?? {available: 'not-listed' as const};
  return {
    machines: instances.length,
    priced: instances.filter(({priceUSDPerHour}) => typeof priceUSDPerHour !== 'string').length,
    ...(lowest && {lowest}),
    brazil: available,
    ...(answer && 'source' in basis && {brazilBasis: {...basis, machine: machineOf(answer)}}),
  };
}
