import './scrims.css';

/** The soft dark behind the pieces at the edges, so that words can be read over a bright scene. */
export const Scrims = () => <div className="sichao-scrims" aria-hidden="true" />;
