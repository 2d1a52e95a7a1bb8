import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type InferResponseType, parseResponse } from 'hono/client';
import { api } from '../api/client.ts';

const aCase = api.cases[':id'];

/** The report as the API gives it. */
export type Report = InferResponseType<typeof aCase.report.$get, 200>;

/** A part of the report that can be left out. */
export type ReportPart = Report['leftOut'][number];

/** The questionnaires: what is due, and what was answered. */
export type Questionnaires = InferResponseType<typeof aCase.questionnaires.$get, 200>;

/** The report of a case. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['case', id, 'report'],
    queryFn: () => parseResponse(aCase.report.$get({ param: { id }, query: {} })),
    // While a part is being fetched back in, the page stays as it is.
    placeholderData: (before) => before,
  });
}

/** Keeps which parts stay out, and the questions. */
export function useChooseReport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: { readonly leaveOut: ReportPart[]; readonly questions: string[] }) =>
      parseResponse(aCase.report.$put({ param: { id }, json })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}

/** Fetches the FHIR bundle and hands it over as a file: it is made where the app runs, and goes nowhere. */
export function useFhirFile(id: string) {
  return useMutation({
    mutationFn: async () => {
      const bundle = await parseResponse(aCase.fhir.$get({ param: { id } }));
      const file = new Blob([JSON.stringify(bundle, null, 1)], { type: 'application/fhir+json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'culprit-report.fhir.json';
      link.click();
      // The browser reads the file after the click has been dealt with.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  });
}

/** What is due of the questionnaires, and what was answered. */
export function useQuestionnaires(id: string) {
  return useQuery({
    queryKey: ['case', id, 'questionnaires'],
    queryFn: () => parseResponse(aCase.questionnaires.$get({ param: { id } })),
  });
}

/** Keeps a filled-in questionnaire. */
export function useFillIn(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: { readonly questionnaire: string; readonly [field: string]: unknown }) =>
      parseResponse(aCase.questionnaires.$post({ param: { id }, json })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id] }),
  });
}
