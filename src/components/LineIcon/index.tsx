import type {ComponentProps, ReactNode} from 'react';

/** A drawing of lines in the colour of the text around it, on a square of 24. */
export function LineIcon({size, ...props}: ComponentProps<'svg'> & {size: number}): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      aria-hidden
      {...props}
    />
  );
}
