import { expect, it } from 'vitest';
import { codeOf, reasonOf } from '../../src/articles/failure.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: the system's words`), { code });

it.each([
  ['ENOENT', 'is not there; check the name'],
  ['EACCES', 'may not be read; give the user that runs Dateline the right to read it'],
  ['EPERM', 'may not be read; give the user that runs Dateline the right to read it'],
  ['ENOTDIR', 'is not a folder; name the folder that holds the articles'],
  ['ENOSPC', 'could not be watched, the system watches too many already; raise fs.inotify.max_user_watches'],
])('says in plain words what %s means', (code, reason) => {
  expect(reasonOf(systemError(code))).toBe(reason);
});

it("passes on the system's words for what it does not know", () => {
  expect(reasonOf(systemError('ESTALE'))).toBe("could not be read: ESTALE: the system's words");
  expect(reasonOf('a string')).toBe('could not be read: a string');
});

it('tells the code of a system error, and of nothing else', () => {
  expect(codeOf(systemError('EIO'))).toBe('EIO');
  expect([new Error('x'), Object.assign(new Error('x'), { code: 5 }), 'EIO', undefined].map(codeOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
