import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../kernel/context.ts';
import { After, type Connection, First } from '../kernel/paging.ts';
import { Notice } from '../people/notice.ts';
import { DecideReportInput, DecideReportResult, decideReport } from './decide-report.ts';
import { FileReportInput, FileReportResult, fileReport } from './file-report.ts';
import { readableRecognitions } from './read-recognition.ts';
import { readReports } from './read-reports.ts';
import { Recognition } from './recognition.ts';
import { type Report, ReportConnection } from './report.ts';
import { UnseenDepartment, unseenDepartments } from './unseen-departments.ts';

@Resolver(() => Notice)
export class ModerationResolver {
  @Authorized('editor')
  @Query(() => ReportConnection, { description: 'Reports that wait for a decision or, with `isOpen: false`, the log.' })
  reports(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'False: the log of decided ones. Else: those that wait.',
    })
    isOpen: boolean | null,
  ): Promise<Connection<Report>> {
    return readReports(context, first, after, isOpen ?? true);
  }

  @Authorized('editor')
  @Query(() => [UnseenDepartment], {
    description: 'Departments with months without a recognition, longest unseen first.',
  })
  unseenDepartments(
    @Ctx() context: RequestContext,
    @Arg('months', () => Int, {
      nullable: true,
      description: 'How many months back, this one included; 6 when left out.',
    })
    months: number | null,
  ): Promise<UnseenDepartment[]> {
    return unseenDepartments(context, months ?? 6);
  }

  @Authorized()
  @Mutation(() => FileReportResult, {
    description: 'Reports a recognition or a comment: hidden at once, until an editor decides.',
  })
  fileReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => FileReportInput) input: FileReportInput,
  ): Promise<typeof FileReportResult> {
    return fileReport(context, input);
  }

  @Authorized('editor')
  @Mutation(() => DecideReportResult, { description: 'Decides on a report.' })
  decideReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideReportInput) input: DecideReportInput,
  ): Promise<typeof DecideReportResult> {
    return decideReport(context, input);
  }

  @FieldResolver(() => Recognition, {
    nullable: true,
    description: 'The recognition it is about; null once it is out of reach.',
  })
  recognition(@Ctx() context: RequestContext, @Root() notice: Notice): Promise<Recognition | null> {
    return readableRecognitions(context).load(notice.subjectUuid);
  }
}
