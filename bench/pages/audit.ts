import {createServer} from 'node:net';
import {chromium} from '@playwright/test';
import {median} from '../report/statistics';
import {browserFlags, browserPath} from './browser';

/** What Lighthouse finds on a simulated telephone (its own default: slow 4G, processor 4× slower). */
export type Audit = {
  /** 0 to 100. */
  performance: number;
  /** Largest contentful paint. */
  lcpMs: number;
  /** Total blocking time. */
  tbtMs: number;
  /** Cumulative layout shift. */
  cls: number;
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function auditOnce(url: string, port: number): Promise<Audit> {
  const {default: lighthouse} = await import('lighthouse');
  const result = await lighthouse(url, {port, onlyCategories: ['performance'], logLevel: 'error'});
  if (!result || result.lhr.runtimeError) {
    throw new Error(`bench: Lighthouse failed on ${url}: ${result?.lhr.runtimeError?.message}`);
  }
  const {audits, categories} = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round((categories.performance?.score ?? Number.NaN) * 100),
    lcpMs: value('largest-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}

/** Audits a page several times; of each number the median. */
export async function auditPage(url: string, runs: number): Promise<Audit> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  try {
    const audits: Audit[] = [];
    for (let run = 0; run < runs; run += 1) {
      audits.push(await auditOnce(url, port));
    }
    const middle = (name: keyof Audit): number => median(audits.map((audit) => audit[name]));
    return {
      performance: middle('performance'),
      lcpMs: middle('lcpMs'),
      tbtMs: middle('tbtMs'),
      cls: middle('cls'),
    };
  } finally {
    await browser.close();
  }
}
