import { stop } from './say.mjs';

/** The oldest Node that the build tools run on. */
export const MINIMUM_NODE = [20, 19];

/**
 * Whether a version such as `v20.19.1` will do.
 * @param {string} version
 */
export const isNodeRecentEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  return major > needMajor || (major === needMajor && minor >= needMinor);
};

/** Ends with a clear word where Node is too old. */
export const checkNode = () => {
  if (isNodeRecentEnough(process.version)) return;
  stop(
    `This needs Node ${MINIMUM_NODE.join('.')} or newer; here it is ${process.version}.\n` +
      'Install a newer Node (for example with your system\'s package manager or nvm) and run the command again.',
  );
};
