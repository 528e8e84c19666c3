// The package has no types of its own.
declare module 'jest-axe' {
  type Violation = {id: string; help: string; nodes: {html: string; failureSummary?: string}[]};

  /** Looks for accessibility mistakes; `violations` is empty when there are none. */
  export function axe(container: Element, options?: object): Promise<{violations: Violation[]}>;
}
