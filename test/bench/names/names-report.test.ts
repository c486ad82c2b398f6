import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesReport } from '../../../bench/names/names-report.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

/** A sentence about a person, who is found, and one about a company with its tags. */
async function reportOn(open: string, company: string, close: string) {
  const people = 'Minister O\nAnna B-PER\nBos I-PER\nleft O\n. O\n';
  const companies = `The O\ncompany O\n" ${open}\nAcme ${company}\nLtd I-ORG\n" ${close}\ngrew O\n. O\n`;
  const folder = await temporaryFolder({ 'val.txt': `${people}\n${companies}` });
  return namesReport(join(folder, 'val.txt'), () => true);
}

describe('namesReport', () => {
  it('tells what changes where quotation marks at the ends of names are put aside', async () => {
    const { written, records } = await reportOn('O', 'B-ORG', 'I-ORG');
    expect(written).toMatch(/^organisation +1 +1 +\.000 +\.000 +\.000$/m);
    expect(written).toMatch(/^organisation, quotation marks aside +1 +1 +1\.000 +1\.000 +1\.000$/m);
    expect(written).not.toMatch(/^person, quotation marks aside/m);
    expect(records).toMatchObject([
      { organisation: { f1: 0 }, quotationMarksAside: { organisation: { f1: 1 }, all: { f1: 1 } } },
    ]);
  });

  it('says nothing of quotation marks where they change nothing', async () => {
    const { written, records } = await reportOn('O', 'B-ORG', 'O');
    expect(written).toMatch(/^organisation +1 +1 +1\.000 +1\.000 +1\.000$/m);
    expect(written).not.toContain('aside');
    expect(records[0]).not.toHaveProperty('quotationMarksAside');
  });
});
