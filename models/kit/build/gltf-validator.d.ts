declare module 'gltf-validator' {
  export interface ValidationOptions {
    readonly uri?: string;
    readonly maxIssues?: number;
    readonly ignoredIssues?: readonly string[];
  }
  export function validateBytes(data: Uint8Array, options?: ValidationOptions): Promise<unknown>;
}
