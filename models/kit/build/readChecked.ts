import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads a JSON file by its schema. What is wrong is thrown as one message: file, key, problem, fix. */
export const readChecked = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${file}: is no JSON: ${problem instanceof Error ? problem.message : String(problem)}. Fix: look for a missing comma or quote there.`);
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new Error(result.error.issues.flatMap((issue) => describe(file, issue)).join('\n'));
  return result.data;
};

type Issue = z.core.$ZodIssue;

const describe = (file: string, issue: Issue): string[] => {
  const key = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => `${file}: ${key === 'the file' ? unknown : `${key}.${unknown}`}: is no known key. Fix: take it out or correct its spelling.`);
  }
  return [`${file}: ${key}: ${issue.message}. Fix: ${fixFor(issue)}.`];
};

const fixFor = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? `add it, as ${issue.expected}` : `write ${issue.expected}`;
    case 'invalid_value':
      return `write one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return 'see the kinds in src/catalogue';
    case 'too_small':
      return `give at least ${String(issue.minimum)}`;
    case 'too_big':
      return `give at most ${String(issue.maximum)}`;
    default:
      return 'see the schema in src/catalogue';
  }
};
