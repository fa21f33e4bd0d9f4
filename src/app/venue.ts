/** Where the bench stands until a venue says otherwise: the middle of Beijing. */
export const DEFAULT_VENUE = { latitudeDeg: 39.9042, longitudeDeg: 116.4074 };
/** Its clocks, minutes ahead of UTC. */
export const VENUE_ZONE_MINUTES = 480;
