/** What stands for the URN of a provider that is not inspected by Ofsted. */
export const notInspected = 'XXXXXXX';

const form = /^(SC\d{6}|\d{7}|X{7})$/i;

/** Whether a text has the form of a URN: "SC" and six digits, seven digits in newer registrations, or seven X. */
export const isUrn = (text: string): boolean => form.test(text);
