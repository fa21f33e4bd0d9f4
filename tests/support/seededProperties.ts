import fc from 'fast-check';

/** The same cases on every run, so that a failure is of the change and not of the day; `SEED=n` looks at others. */
const seed = Number(process.env['SEED'] ?? 20_261_124);

fc.configureGlobal({ seed });
