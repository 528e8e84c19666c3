import type {ComponentProps, ReactNode} from 'react';
import {Actions} from './Actions';
import {Announcement} from './Announcement';
import {Limits} from './index';
import {LinkNotice} from './LinkNotice';
import {Results} from './Results';

type Props = ComponentProps<typeof Actions> &
  ComponentProps<typeof LinkNotice> & {
    /** What the measure does not say. */
    limits: string;
  };

/** All that follows the fields of a tool which shows its results only as a list. */
export function Outcome({id, query, rows, link, labels, limits}: Props): ReactNode {
  return (
    <>
      <LinkNotice link={link} labels={labels} />
      <Results rows={rows} />
      <Announcement rows={rows} />
      <Limits>{limits}</Limits>
      <Actions id={id} query={query} rows={rows} />
    </>
  );
}
