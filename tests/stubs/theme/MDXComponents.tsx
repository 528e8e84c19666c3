import type {ComponentType} from 'react';

/** None of the theme’s own: tests look at ours. */
const components: Readonly<Record<string, ComponentType>> = {};

export default components;
