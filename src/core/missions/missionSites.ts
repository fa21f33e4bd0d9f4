import type { Site } from './surface.js';

/** Wenchang Space Launch Site, pad 101 (Long March 5): public coordinates, rounded to a hundred metres. */
export const WENCHANG: Site = { latitudeDeg: 19.614, longitudeDeg: 110.951 };
/** The landing ground of Siziwang Banner, Inner Mongolia: centre of the area, rounded to a tenth of a degree; not looked up. */
export const SIZIWANG: Site = { latitudeDeg: 42.3, longitudeDeg: 111.4 };
/** Starbase, Texas. */
export const STARBASE: Site = { latitudeDeg: 25.997, longitudeDeg: -97.157 };
/** Statio Tianchuan, where Chang'e-5 landed: 43.0576° N, 51.9161° W (LROC). */
export const CHANGE_5_SITE: Site = { latitudeDeg: 43.0576, longitudeDeg: -51.9161 };
/** Where Chang'e-6 landed, in the Apollo basin: 41.6385° S, 153.9852° W (LROC featured image 1374). */
export const CHANGE_6_SITE: Site = { latitudeDeg: -41.6385, longitudeDeg: -153.9852 };
/** Where Zhurong landed, Utopia Planitia: 25.066° N, 109.925° E. */
export const ZHURONG_SITE: Site = { latitudeDeg: 25.066, longitudeDeg: 109.925 };
