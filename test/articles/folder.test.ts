import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/articles/folder.ts';
import { temporaryFolder, unprivileged } from './temporary.ts';

/** The listing with ways from the folder in place of whole paths. */
async function list(folder: string) {
  const { files, problems } = await listFolder(folder);
  return {
    ways: files.map(({ path }) => path.slice(folder.length + 1)),
    problems: problems.map(({ file, line, reason }) => `${file.slice(folder.length + 1)}:${line}: ${reason}`),
  };
}

describe('listing a folder', () => {
  it('finds the files of the four endings in all subfolders, in the order of their paths', async () => {
    const folder = await temporaryFolder({
      'b.txt': '',
      'a/z.md': '',
      'a/b/c.JSON': '',
      'a.jsonl': '',
      'B.TXT': '',
    });
    expect(await list(folder)).toEqual({
      ways: ['B.TXT', 'a.jsonl', 'a/b/c.JSON', 'a/z.md', 'b.txt'],
      problems: [],
    });
  });

  it('passes over hidden files and other endings', async () => {
    const folder = await temporaryFolder({
      '.a.txt': '',
      '.git/a.txt': '',
      'a.pdf': '',
      a: '',
      'a.txt~': '',
      txt: '',
    });
    expect(await list(folder)).toEqual({ ways: [], problems: [] });
  });

  it('takes the way from the folder without the ending for the default id', async () => {
    const folder = await temporaryFolder({ '2022/01/news.10.txt': '' });
    const { files } = await listFolder(folder);
    const path = join(folder, '2022/01/news.10.txt');
    expect(files).toEqual([{ path, realPath: path, defaultId: '2022/01/news.10', format: 'text' }]);
  });

  it('goes into a folder whose name has such an ending', async () => {
    const folder = await temporaryFolder({ 'a.txt/b.txt': '' });
    expect(await list(folder)).toEqual({ ways: ['a.txt/b.txt'], problems: [] });
  });

  it('follows a link that is itself the folder', async () => {
    const folder = await temporaryFolder({ 'real/a.txt': '' });
    await symlink('real', join(folder, 'link'));
    expect((await list(join(folder, 'link'))).ways).toEqual(['a.txt']);
  });
});

describe('a folder that cannot be listed', () => {
  it('is told when it is not there', async () => {
    const folder = join(await temporaryFolder(), 'none');
    const problem = { file: folder, line: 1, reason: 'is not there; check the name' };
    expect(await listFolder(folder)).toEqual({ files: [], problems: [problem] });
  });

  it('is told when it is a file', async () => {
    const folder = join(await temporaryFolder({ 'a.txt': '' }), 'a.txt');
    const problem = {
      file: folder,
      line: 1,
      reason: 'is not a folder; name the folder that holds the articles',
    };
    expect(await listFolder(folder)).toEqual({ files: [], problems: [problem] });
  });

  it('is told when it may not be read, and hides no other', async () => {
    const folder = await temporaryFolder({ 'closed/a.txt': '', 'open/b.txt': '' });
    await chmod(join(folder, 'closed'), 0o000);
    const reason = 'may not be read; give the user that runs Dateline the right to read it';
    expect(await unprivileged(folder, () => list(folder))).toEqual({
      ways: ['open/b.txt'],
      problems: [`closed:1: ${reason}`],
    });
    await chmod(join(folder, 'closed'), 0o755);
  });

  it('is told when it is a link to itself', async () => {
    const folder = join(await temporaryFolder(), 'loop');
    await symlink('loop', folder);
    const problem = { file: folder, line: 1, reason: 'is a link that leads back to itself; remove it' };
    expect(await listFolder(folder)).toEqual({ files: [], problems: [problem] });
  });
});

describe('a symbolic link in a folder', () => {
  it('is told and not followed when it leads out, be it to a file or to a folder', async () => {
    const parent = await temporaryFolder({
      'secret.txt': '',
      'other/b.txt': '',
      'news/c.txt': '',
      'news-2/d.txt': '',
    });
    const folder = join(parent, 'news');
    await symlink('../secret.txt', join(folder, 'a.txt'));
    await symlink(join(parent, 'other'), join(folder, 'b'));
    await symlink('../news-2', join(folder, 'd'));
    const reason = 'is a link that leads out of its folder; put what it leads to there, or remove it';
    expect(await list(folder)).toEqual({
      ways: ['c.txt'],
      problems: ['a.txt', 'b', 'd'].map((way) => `${way}:1: ${reason}`),
    });
  });

  it('is told and not followed when it leads to itself, or round in a circle', async () => {
    const folder = await temporaryFolder({ 'c.txt': '' });
    await symlink('a.txt', join(folder, 'a.txt'));
    await symlink('y', join(folder, 'x'));
    await symlink('x', join(folder, 'y'));
    const reason = 'is a link that leads back to itself; remove it';
    expect(await list(folder)).toEqual({
      ways: ['c.txt'],
      problems: ['a.txt', 'x', 'y'].map((way) => `${way}:1: ${reason}`),
    });
  });

  it('is told and not followed when it leads to a folder that contains it', async () => {
    const folder = await temporaryFolder({ 'a/b/c.txt': '' });
    await symlink('..', join(folder, 'a/b/up'));
    await symlink(folder, join(folder, 'a/top'));
    await symlink('.', join(folder, 'here'));
    const reason = 'is a link to a folder that contains it; remove it';
    expect(await list(folder)).toEqual({
      ways: ['a/b/c.txt'],
      problems: ['a/b/up', 'a/top', 'here'].map((way) => `${way}:1: ${reason}`),
    });
  });

  it('is told when it leads nowhere', async () => {
    const folder = await temporaryFolder();
    await symlink('gone.txt', join(folder, 'a.txt'));
    await symlink('gone.pdf', join(folder, 'a.pdf'));
    const reason = 'is a link to something that is not there; mend or remove it';
    expect(await list(folder)).toEqual({ ways: [], problems: [`a.txt:1: ${reason}`] });
  });

  it('is passed over when it leads to what is listed anyway', async () => {
    const folder = await temporaryFolder({ 'z.txt': '', 'y/x.txt': '' });
    await symlink('z.txt', join(folder, 'a.txt'));
    await symlink('y', join(folder, 'b'));
    expect(await list(folder)).toEqual({ ways: ['y/x.txt', 'z.txt'], problems: [] });
  });

  it('is followed when it leads to something hidden in the folder', async () => {
    const folder = await temporaryFolder({ '.v1/a.txt': '', '.v1/more/b.txt': '' });
    await symlink('.v1', join(folder, '.current'));
    await symlink('.current/a.txt', join(folder, 'a.txt'));
    await symlink('.current/more', join(folder, 'more'));
    await symlink('.current/more', join(folder, 'once-more'));
    expect(await list(folder)).toEqual({ ways: ['a.txt', 'more/b.txt'], problems: [] });
  });

  it('has to do only with its own ending', async () => {
    const folder = await temporaryFolder({ 'a.dat': '', '.b.txt': '' });
    await symlink('a.dat', join(folder, 'a.txt'));
    await symlink('.b.txt', join(folder, 'b.dat'));
    expect(await list(folder)).toEqual({ ways: ['a.txt'], problems: [] });
  });

  it('in a linked folder is followed, too', async () => {
    const folder = await temporaryFolder({ '.v1/.w/a.txt': '' });
    await mkdir(join(folder, '.v1/x'));
    await symlink('../.w', join(folder, '.v1/x/w'));
    await symlink('.v1', join(folder, 'v'));
    expect(await list(folder)).toEqual({ ways: ['v/x/w/a.txt'], problems: [] });
  });
});
