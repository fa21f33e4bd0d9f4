/**
 * Places of bodies as the Jet Propulsion Laboratory published them; numbers only, copied from published test sets.
 * All in ICRF axes (equatorial, z to the north), geometric, time scale TDB. `body` is a frame of our tree.
 */
export interface JplVector {
  readonly body: string;
  /** What it is measured from: a frame of our tree. */
  readonly from: string;
  /** Julian date, TDB. */
  readonly jdTdb: number;
  readonly positionAu: readonly [number, number, number];
}

const AU_KM = 149_597_870.7;
const fromKm = (x: number, y: number, z: number): readonly [number, number, number] => [x / AU_KM, y / AU_KM, z / AU_KM];
const vector = (jdTdb: number, body: string, from: string, positionAu: readonly [number, number, number]): JplVector => ({ body, from, jdTdb, positionAu });

/**
 * 28 June 1969: the initial states of DE405 (Standish 1998, JPL IOM 312.F-98-048, table IV), as copied in
 * cosinekitty/astronomy generate/barystate/de405_state.txt. Planets from the Sun, the Moon from the Earth. Giants and
 * Pluto are the barycentres of their systems there (for Pluto 2100 km from its centre: a third of a millionth).
 */
const J1969 = 2440400.5;
const DE405: readonly JplVector[] = [
  vector(J1969, 'mercury', 'sun', [0.3572602064472754, -0.0915490424305184, -0.0859810399869404]),
  vector(J1969, 'venus', 'sun', [0.6082494331856039, -0.3491324431959005, -0.1955443457854069]),
  vector(J1969, 'mars', 'sun', [-0.1146885824390927, -1.328366530833488, -0.6061551894193808]),
  vector(J1969, 'jupiter', 'sun', [-5.384209406992145, -0.8312476561610838, -0.2250947570335498]),
  vector(J1969, 'saturn', 'sun', [7.889889933822817, 4.595710726926012, 1.5584315167250895]),
  vector(J1969, 'uranus', 'sun', [-18.26990081497826, -1.1627115802190469, -0.2503695407425549]),
  vector(J1969, 'neptune', 'sun', [-16.059545091924463, -23.9429482908795, -9.400422780354006]),
  vector(J1969, 'pluto', 'sun', [-30.487822112155545, -0.8732454301967293, 8.911296984184755]),
  vector(J1969, 'moon', 'earth-inertial', [-0.0008081773279115, -0.0019946300016204, -0.0010872626608381]),
];

/**
 * 1 January 2000, 12 h: Horizons, DE441, from the barycentre of the Solar System (the Moon from the Earth), km.
 * Query: https://ssd.jpl.nasa.gov/api/horizons.api?format=text&COMMAND='<10, 199 … 899, 301>'&EPHEM_TYPE=VECTORS
 * &CENTER='@0' ('@399' for the Moon)&REF_PLANE=FRAME&OUT_UNITS=KM-S&VEC_TABLE=2&TLIST='2451545.0'
 * The Sun's own place is taken off here, to get places from the Sun.
 */
const J2000 = 2451545;
const SUN_KM = [-1.067706805380953e6, -3.960361847959462e5, -1.380651842868809e5] as const;
const fromSun = (body: string, x: number, y: number, z: number): JplVector =>
  vector(J2000, body, 'sun', fromKm(x - SUN_KM[0], y - SUN_KM[1], z - SUN_KM[2]));
const HORIZONS_2000: readonly JplVector[] = [
  fromSun('mercury', -2.052943316123468e7, -6.032400395827633e7, -3.01308378641183e7),
  fromSun('venus', -1.085242008575715e8, -7.3185649596786e6, 3.548121861333776e6),
  fromSun('earth-inertial', -2.756674048281145e7, 1.323613811535491e8, 5.741865328625385e7),
  fromSun('mars', 2.06980433836461e8, -1.864170112571357e5, -5.667227497442207e6),
  fromSun('jupiter', 5.974999178516835e8, 4.089902697993661e8, 1.607562616932818e8),
  fromSun('saturn', 9.573176521103407e8, 9.233194350574769e8, 3.401627932740891e8),
  fromSun('uranus', 2.157907112723417e9, -1.871307099571182e9, -8.501069259961469e8),
  fromSun('neptune', 2.513978816984908e9, -3.438170168305322e9, -1.469851595078865e9),
  vector(J2000, 'moon', 'earth-inertial', fromKm(-2.916083841877129e5, -2.667168338540655e5, -7.610248730658794e4)),
];

/**
 * Horizons vectors in au (target 199 … 499 from @10, 301 from @399, GEOMETRIC, ICRF, output type 2), the first and last
 * rows of cosinekitty/astronomy generate/heliostate/<Body>.txt and generate/barystate/GeoMoon.txt; Neptune's is of 2098.
 */
const J2039 = 2466147.5;
const HORIZONS_ENDS: readonly JplVector[] = [
  vector(2440587.5, 'mars', 'sun', [1.32610479954492, 0.4641143606634046, 0.1769212346128899]),
  vector(2440851.5, 'mars', 'sun', [-1.475675985042239, 0.6863457055542718, 0.3547979185162954]),
  vector(J2039, 'mercury', 'sun', [-0.1383719513182851, -0.3985634475211625, -0.1985885644973709]),
  vector(J2039, 'venus', 'sun', [-0.7181015878421417, 0.01026170118030625, 0.0500399753926029]),
  vector(J2039, 'earth-inertial', 'sun', [-0.04251671234437134, 0.9016012561471074, 0.3907977148349607]),
  vector(J2039, 'mars', 'sun', [-0.197314622683189, 1.428934057901288, 0.6607486177937045]),
  vector(2466139.5, 'moon', 'earth-inertial', [5.353893000749557e-4, -2.093438977412314e-3, -1.029781854781108e-3]),
  vector(J2039, 'moon', 'earth-inertial', [2.244639051973994e-3, 1.366872343417533e-3, 4.205666582799676e-4]),
  vector(2487470.5, 'neptune', 'sun', [-28.47925199647773, 9.013971429809303, 4.398659514924264]),
];

export const JPL_VECTORS: readonly JplVector[] = [...DE405, ...HORIZONS_2000, ...HORIZONS_ENDS];

/** Velocities of 25 December 2039 that go with the vectors above, au a day. */
export const JPL_VELOCITIES_2039: readonly { readonly body: string; readonly velocityAuPerDay: readonly [number, number, number] }[] = [
  { body: 'mercury', velocityAuPerDay: [2.12128391947142e-2, -5.386112975819124e-3, -5.075030205623527e-3] },
  { body: 'venus', velocityAuPerDay: [-9.401091078524112e-4, -1.853415203664308e-2, -8.281231779557051e-3] },
  { body: 'mars', velocityAuPerDay: [-1.33562504925305e-2, -6.303768924695655e-4, 7.064930849261006e-5] },
];
