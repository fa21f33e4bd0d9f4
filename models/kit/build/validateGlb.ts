import { validateBytes } from 'gltf-validator';

interface ValidatorMessage {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly pointer?: string;
}

interface ValidatorReport {
  readonly issues: { readonly numErrors: number; readonly numWarnings: number; readonly messages: readonly ValidatorMessage[] };
}

/**
 * Runs the Khronos validator and throws, naming `file`, on any error or warning. `ignored`: issue codes that say no
 * more than that the validator does not know an extension.
 */
export const validateGlb = async (file: string, bytes: Uint8Array, ignored: readonly string[] = []): Promise<void> => {
  const report = (await validateBytes(bytes, { uri: file, maxIssues: 20, ignoredIssues: [...ignored] })) as ValidatorReport;
  const bad = report.issues.messages.filter(({ severity }) => severity <= 1);
  if (bad.length === 0) return;
  const lines = bad.map(({ severity, code, message, pointer }) => `  ${severity === 0 ? 'error' : 'warning'} ${code} at ${pointer ?? '/'}: ${message}`);
  throw new Error(`${file}: the Khronos glTF validator found ${report.issues.numErrors} errors and ${report.issues.numWarnings} warnings\n${lines.join('\n')}`);
};
