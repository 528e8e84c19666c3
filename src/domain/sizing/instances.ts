import type {CloudInstanceView} from './view';

export const brazilAvailabilities = ['yes', 'no', 'unknown'] as const;

export type InstanceFilter = {
  /** As its name is written, or `all`. */
  provider: string;
  brazil: (typeof brazilAvailabilities)[number] | 'all';
};

/** The machines that meet every condition of a filter, in their order. */
export function filterInstances(
  instances: readonly CloudInstanceView[],
  {provider, brazil}: InstanceFilter,
): CloudInstanceView[] {
  return instances.filter(
    (instance) =>
      (provider === 'all' || instance.provider === provider) &&
      (brazil === 'all' || instance.brazil.available === brazil),
  );
}

export type PricedInstance = CloudInstanceView & {
  /** On demand, US$/h. */
  usdPerHour: number;
  /** Where the price comes from. */
  figure: Exclude<CloudInstanceView['priceUSDPerHour'], string>;
};

/** The machines whose price on demand was verified. */
export function withPrice(instances: readonly CloudInstanceView[]): PricedInstance[] {
  return instances.flatMap((instance) => {
    const figure = instance.priceUSDPerHour;
    return typeof figure === 'string' || figure.verification === 'unverified'
      ? []
      : [{...instance, usdPerHour: figure.value, figure}];
  });
}
