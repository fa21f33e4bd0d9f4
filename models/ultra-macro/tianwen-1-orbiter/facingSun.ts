export { faceSun } from '../change-lunar/facingSun.js';
