// Has to be the first import of the page: zod decides when a schema is made whether it may compile it to code, and asks by
// trying, which the page's policy refuses and reports as a violation.
import * as z from 'zod';

z.config({ jitless: true });
