import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  useNavigate,
} from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../shared/i18n/languages.ts';
import { CaseScreen } from '../features/cases/case-screen.tsx';
import { CasesScreen } from '../features/cases/cases-screen.tsx';
import { HerScreen } from '../features/interview/her-screen.tsx';
import { InterviewsSection } from '../features/interview/interviews-section.tsx';
import { TableScreen } from '../features/interview/table-screen.tsx';
import { CvScreen } from '../features/documents/cv-screen.tsx';
import { InterviewPacksSection } from '../features/interview-packs/interview-packs-section.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { SkillsScreen } from '../features/skills/skills-screen.tsx';
import { FindScreen } from '../features/suggestions/find-screen.tsx';
import { TaxonomySection } from '../features/taxonomy/taxonomy-section.tsx';
import { ToldSection } from '../features/told/told-section.tsx';
import { BackupsSection } from '../features/vault/backups-section.tsx';
import { ChangePassphraseSection } from '../features/vault/change-passphrase-section.tsx';
import { CounsellorsSection } from '../features/vault/counsellors-section.tsx';
import { RecoverySection } from '../features/vault/recovery-section.tsx';
import { VerifySection } from '../features/vault/verify-section.tsx';
import { WorkScreen } from '../features/work/work-screen.tsx';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Frame } from './frame.tsx';

const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: Absent,
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: z.object({ new: z.boolean().optional().catch(undefined) }),
  component: Cases,
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId',
  component: Case,
});

const skillsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/skills',
  component: Skills,
});

const findRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/skills/find',
  component: FindSkills,
});

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/work',
  component: Work,
});

const cvRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId/cv',
  component: Cv,
});

const tableRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/interviews/$interviewId',
  component: Table,
});

/** Her half in a window of its own. */
const hersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hers/$interviewId',
  component: Hers,
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: Settings,
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    casesRoute,
    caseRoute,
    skillsRoute,
    findRoute,
    workRoute,
    cvRoute,
    tableRoute,
    hersRoute,
    settingsRoute,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: Failed,
  scrollRestoration: true,
  scrollToTopSelectors: ['#content'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function Cases() {
  const navigate = useNavigate();
  const { new: isNewOpen = false } = casesRoute.useSearch();
  return (
    <CasesScreen
      isNewOpen={isNewOpen}
      onNewOpenChange={(isOpen) =>
        void navigate({ to: '/', search: isOpen ? { new: true } : {}, replace: true })
      }
      onOpen={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
    />
  );
}

function Case() {
  const navigate = useNavigate();
  const { caseId } = caseRoute.useParams();
  return (
    <CaseScreen
      key={caseId}
      caseId={caseId}
      onBack={() => void navigate({ to: '/' })}
      onOpenCv={() => void navigate({ to: '/cases/$caseId/cv', params: { caseId } })}
      onOpenSkills={() => void navigate({ to: '/cases/$caseId/skills', params: { caseId } })}
      onFindSkills={() => void navigate({ to: '/cases/$caseId/skills/find', params: { caseId } })}
      told={<ToldSection caseId={caseId} />}
      interviews={
        <InterviewsSection
          caseId={caseId}
          language={useInterfaceLanguage()}
          onOpen={(interviewId) => void navigate({ to: '/interviews/$interviewId', params: { interviewId } })}
        />
      }
    />
  );
}

function Skills() {
  const navigate = useNavigate();
  const { caseId } = skillsRoute.useParams();
  const params = { caseId };
  return (
    <SkillsScreen
      key={caseId}
      caseId={caseId}
      language={useInterfaceLanguage()}
      onBack={() => void navigate({ to: '/cases/$caseId', params })}
      onFind={() => void navigate({ to: '/cases/$caseId/skills/find', params })}
      onWork={() => void navigate({ to: '/cases/$caseId/work', params })}
      onOpenInterview={(interviewId) =>
        void navigate({ to: '/interviews/$interviewId', params: { interviewId } })
      }
    />
  );
}

function FindSkills() {
  const navigate = useNavigate();
  const { caseId } = findRoute.useParams();
  const params = { caseId };
  return (
    <FindScreen
      key={caseId}
      caseId={caseId}
      language={useInterfaceLanguage()}
      onBack={() => void navigate({ to: '/cases/$caseId/skills', params })}
      onInterview={() => void navigate({ to: '/cases/$caseId', params })}
      onSettings={() => void navigate({ to: '/settings' })}
    />
  );
}

function Work() {
  const navigate = useNavigate();
  const { caseId } = workRoute.useParams();
  const params = { caseId };
  return (
    <WorkScreen
      key={caseId}
      caseId={caseId}
      language={useInterfaceLanguage()}
      onBack={() => void navigate({ to: '/cases/$caseId', params })}
      onOpenSkills={() => void navigate({ to: '/cases/$caseId/skills', params })}
    />
  );
}

function Table() {
  const navigate = useNavigate();
  const { interviewId } = tableRoute.useParams();
  return (
    <TableScreen
      key={interviewId}
      interviewId={interviewId}
      language={useInterfaceLanguage()}
      onBack={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      onOpenTab={(id) => window.open(`#/hers/${id}`, 'trama-hers')}
    />
  );
}

function Hers() {
  const { interviewId } = hersRoute.useParams();
  return <HerScreen key={interviewId} interviewId={interviewId} language={useInterfaceLanguage()} />;
}

/** The language of what is written in the interface's language: one of the six, also under a test language. */
function useInterfaceLanguage(): InterfaceLanguage {
  const { locale } = useIntl();
  return INTERFACE_LANGUAGES.find((tag) => tag === locale) ?? 'en';
}

function Cv() {
  const navigate = useNavigate();
  const { caseId } = cvRoute.useParams();
  const language = useInterfaceLanguage();
  return (
    <CvScreen
      key={caseId}
      caseId={caseId}
      language={language}
      onBack={() => void navigate({ to: '/cases/$caseId', params: { caseId } })}
    />
  );
}

function Settings() {
  return (
    <SettingsScreen>
      <InterviewPacksSection />
      <TaxonomySection />
      <BackupsSection />
      <VerifySection />
      <ChangePassphraseSection />
      <RecoverySection />
      <CounsellorsSection />
    </SettingsScreen>
  );
}

/** A screen that broke does not take the others with it. */
function Failed({ reset }: ErrorComponentProps) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <ErrorState
      heading="h1"
      title={text('app.failed.title')}
      text={text('app.failed.text')}
      action={
        <Button
          onPress={() => {
            reset();
            void navigate({ to: '/' });
          }}
        >
          {text('app.failed.back')}
        </Button>
      }
    />
  );
}

function Absent() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <ErrorState
      heading="h1"
      title={text('app.absent.title')}
      text={text('app.absent.text')}
      action={<Button onPress={() => void navigate({ to: '/' })}>{text('app.failed.back')}</Button>}
    />
  );
}
