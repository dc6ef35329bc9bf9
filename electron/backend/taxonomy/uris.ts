/** What every URI of ESCO begins with. An identifier, never fetched. */
export const ESCO = 'http://data.europa.eu/esco';
