import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printCapabilities } from './print-capabilities.ts';

for (const [name, text] of Object.entries(printCapabilities())) writeFileSync(`schema/${name}`, text);
