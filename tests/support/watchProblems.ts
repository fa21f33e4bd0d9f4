import type { Page } from 'playwright-core';

const LOCAL = /^(?:blob:|data:|about:|https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/)/;

/** What a page did that no page may do: errors, and requests to another host. */
export interface ProblemWatch {
  readonly problems: readonly string[];
  /** From now on these are expected, and left out. */
  readonly expect: (...patterns: readonly RegExp[]) => void;
}

/** Watches a page from before it is opened. Requests to another host are noted and refused. */
export const watchProblems = async (page: Page): Promise<ProblemWatch> => {
  const problems: string[] = [];
  const expected: RegExp[] = [];
  const note = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  page.on('pageerror', (error) => { note(`page error: ${error.stack ?? error.message}`); });
  page.on('crash', () => { note('the page crashed'); });
  page.on('console', (message) => {
    // A program that does not fit the card draws nothing, and the browser only warns of it.
    if (message.type() !== 'error' && !message.text().startsWith('WebGL: INVALID_')) return;
    note(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    if (!LOCAL.test(request.url())) note(`request to another host: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    note(`socket opened: ${socket.url()}`);
  });
  await page.route((url) => !LOCAL.test(url.href), (route) => route.abort());
  return { problems, expect: (...patterns) => { expected.push(...patterns); } };
};
