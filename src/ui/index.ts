/** What the page needs before the first picture. */
export { UiRoot, type UiRootProps } from './root/UiRoot.js';
export { loadFonts } from './root/loadFonts.js';
export { NoWebGL, type NoWebGLProps, type TextEntry } from './noWebGL/NoWebGL.js';
export { Notices, type NoticesProps, type NoticeView } from './notices/Notices.js';
export { isStringKey, translate, type StringKey, type StringValues, type Translate } from './strings/translate.js';
