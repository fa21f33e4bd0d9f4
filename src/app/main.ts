import { defineSichaoViewer } from './SichaoViewer.js';

defineSichaoViewer(window);
