import {expect, it} from 'vitest';
import {readSpans} from './spans';

it('adds up the steps of all languages and leaves out what lies within them', () => {
  const log = `
\u001B[33m[PERF]\u001B[39m Build > pt-BR > Load site > Load context - 171.29 ms - (Heap 549mb)
[PERF] Build > pt-BR > Load site - 2.29 seconds! - (Heap 549mb -> 613mb / Total 765mb)
[PERF] Build > en > Load site - 500.00 ms - (Heap 549mb -> 613mb / Total 765mb)
\u001B[33m[PERF]\u001B[39m Build > en > Bundling with rspack - 1.50 minutes! - (Heap)
[PERF] Build > en - 51.63 seconds! - (Heap 549mb -> 1181mb / Total 1226mb)
`;
  expect(readSpans(log)).toEqual({'Load site': 2.79, 'Bundling with rspack': 90});
});
