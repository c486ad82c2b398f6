import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { acronymsReport } from './acronyms.ts';
import { gumNames } from './gum.ts';
import { textOf } from './json-lines.ts';
import { meantimeNames } from './meantime.ts';
import { mergingReport } from './merging-report.ts';
import { namesReport } from './names-report.ts';
import { newsFairNames } from './news-fair.ts';
import type { IsAsked, Report } from './report.ts';

/** What a file or folder is measured with, if it begins in this way. */
interface Form {
  readonly begins: RegExp;
  readonly reports: (file: string, isAsked: IsAsked) => readonly Report[];
}

const FORMS: readonly Form[] = [
  {
    begins: /^(?:\S+[\t ])*\S+[\t ](?:O|[BI]-\S+)\r?\n/u,
    reports: (file, isAsked) => [namesReport(file, isAsked)],
  },
  { begins: /^\[[^\]]*"acronyms"/u, reports: (file, isAsked) => [acronymsReport(file, isAsked)] },
  {
    begins: /^\{.*"annotated_until"/u,
    reports: (file, isAsked) => [mergingReport(meantimeNames(file), isAsked)],
  },
  {
    begins: /^\{.*"evaluation_span"/u,
    reports: (file, isAsked) => [mergingReport(newsFairNames(file), isAsked)],
  },
];

/**
 * All that can be measured on what a path holds, told by how it begins: a file in one of the forms above, a folder of Timeline17, a
 * folder of WebAnno files, or a folder with any of these. Other files in a folder are passed over.
 * @throws Error for a path that is nothing of these.
 */
export function reportsOn(path: string, isAsked: IsAsked): readonly Report[] {
  const reports = statSync(path).isDirectory()
    ? reportsOnFolder(path, isAsked)
    : reportsOnFile(path, isAsked);
  if (reports.length === 0) throw new Error(`${path}: holds no names in a known form`);
  return reports;
}

function reportsOnFolder(folder: string, isAsked: IsAsked): readonly Report[] {
  const entries = readdirSync(folder).sort();
  const documents = entries.filter((entry) => entry.endsWith('.tsv'));
  if (documents.length > 0) return gumReports(folder, documents, isAsked);
  return entries.flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? reportsOnFolder(path, isAsked) : reportsOnFile(path, isAsked);
  });
}

function reportsOnFile(file: string, isAsked: IsAsked): readonly Report[] {
  const text = textOf(file);
  return FORMS.find(({ begins }) => begins.test(text))?.reports(file, isAsked) ?? [];
}

/** GUM's documents by what kind of text they are: `GUM_news_crane` is news. */
function gumReports(folder: string, documents: readonly string[], isAsked: IsAsked): Report[] {
  const genreOf = (document: string) => /^GUM_([a-z]+)_/u.exec(document)?.[1] ?? basename(folder);
  return [...new Set(documents.map(genreOf))].map((genre) => {
    const files = documents.filter((document) => genreOf(document) === genre);
    return mergingReport(
      gumNames(
        `GUM ${genre}`,
        files.map((file) => join(folder, file)),
      ),
      isAsked,
    );
  });
}
