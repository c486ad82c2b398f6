import { afterEach, describe, expect, it, vi } from 'vitest';
import { printReport } from '../../bench/report.ts';

const REPORT = { written: 'table', records: [{ row: 1 }, { row: 2 }], faults: () => ['missed', 'wrong'] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('printReport', () => {
  const printed = (misses: boolean, json: boolean) => {
    const log = vi
      .spyOn(console, 'log')
      .mockReset()
      .mockImplementation(() => {});
    printReport(REPORT, { misses, json });
    return log.mock.calls.flat();
  };

  it('prints the table unless something else is asked for', () => {
    expect(printed(false, false)).toEqual(['table']);
    expect(printed(true, false)).toEqual(['missed', 'wrong']);
    expect(printed(false, true)).toEqual(['{"row":1}', '{"row":2}']);
  });
});
