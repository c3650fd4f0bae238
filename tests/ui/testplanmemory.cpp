// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "tests/support/fulldisk.h"
#include "tests/support/samples.h"
#include "tests/ui/fakevms.h"
#include "ui/actions/recentplans.h"
#include "ui/document/autosave.h"
#include "ui/document/document.h"
#include "ui/document/plancopy.h"
#include "ui/mainwindow.h"
#include "ui/usersettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/questionbar.h"
#include "ui/widgets/startpage.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What outlives a window: copies of unsaved plans, and the plans of before.
class TestPlanMemory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeVms m_vms;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString copies() const { return path(u"copies"_s); }
    QStringList files() const { return QDir(copies()).entryList({u"*.json"_s}, QDir::Files); }

    static Plan planOf(const QString &name)
    {
        Plan plan = Document::emptyPlan();
        plan.name = name;
        return plan;
    }

    /// A window that edits a plan and dies.
    void crash(const QString &name, const QString &file = {}) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            Document document;
            Autosave autosave(document, copies());
            document.start(planOf(u"stored"_s), file);
            document.replacePlan(u"edit"_s, planOf(name));
            ::_exit(autosave.flush() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }

    std::unique_ptr<MainWindow> window()
    {
        Services services;
        services.loadHost = [](const QString &source, const std::stop_token &,
                               const ObservedSysroot::Report &) {
            Host host = sampleHost(u"ac922-4gpu"_s);
            host.source = source;
            return Result<Host>(host);
        };
        services.vms = m_vms.services();
        services.copies = copies();
        auto made = std::make_unique<MainWindow>(services);
        made->show();
        return made;
    }

    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *candidate) {
            return candidate->text() == text && candidate->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }

    /// Of the bar that is seen; there is another one for virtual machines.
    static QString question(const QWidget &window)
    {
        const QList<QuestionBar *> bars = window.findChildren<QuestionBar *>();
        for (const QuestionBar *bar : bars) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
    }

    void copiesAreReadAgain()
    {
        PlanCopy copy;
        copy.planFile = u"/srv/a \"b\".redbud"_s;
        copy.hostSource = u"sample:ac922-4gpu"_s;
        copy.plan = automaticPlan(sampleHost(u"ac922-4gpu"_s));
        const Result<PlanCopy> read = parseCopy(serializeCopy(copy));
        QVERIFY(read);
        QCOMPARE(read->planFile, copy.planFile);
        QCOMPARE(read->hostSource, copy.hostSource);
        QCOMPARE(read->plan, copy.plan);
        QCOMPARE(parseCopy("").error().code, ErrorCode::InvalidData);
        QCOMPARE(parseCopy("{\"schema\": \"redbud/unsaved/2\"}").error().code,
                 ErrorCode::InvalidData);
        QVERIFY(!parseCopy("{\"schema\": \"redbud/unsaved/1\", \"plan\": {}}"));
    }

    void aCopyIsKeptAsLongAsItIsNeeded()
    {
        Document document;
        document.start(planOf(u"a"_s));
        {
            Autosave autosave(document, copies());
            QVERIFY(autosave.flush());
            QVERIFY(files().isEmpty());
            document.replacePlan(u"edit"_s, planOf(u"b"_s));
            QTRY_COMPARE(files().size(), 1);
            // This window lives, so it is nobody else's.
            QVERIFY(copiesLeftBehind(copies()).isEmpty());
            document.undoStack()->undo();
            QVERIFY(autosave.flush());
            QVERIFY(files().isEmpty());
            document.undoStack()->redo();
            QVERIFY(autosave.flush());
            QCOMPARE(files().size(), 1);
            QVERIFY(document.save(path(u"b.redbud"_s)));
            QVERIFY(autosave.flush());
            QVERIFY(files().isEmpty());
            document.replacePlan(u"edit"_s, planOf(u"c"_s));
            QVERIFY(autosave.flush());
            QCOMPARE(files().size(), 1);
        }
        QCOMPARE(QDir(copies()).entryList(QDir::Files), QStringList());
    }

    void aFolderThatCannotBeWrittenIsSaidOnce()
    {
        QFile file(path(u"copies"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Document document;
        document.start(planOf(u"a"_s));
        Autosave autosave(document, copies());
        QSignalSpy failed(&autosave, &Autosave::failed);
        for (const QString &name : {u"b"_s, u"c"_s}) {
            document.replacePlan(u"edit"_s, planOf(name));
            QVERIFY(!autosave.flush());
        }
        QCOMPARE(failed.size(), 1);
    }

    void crashesLeaveCopiesBehind()
    {
        crash(u"first"_s);
        QTest::qSleep(20);
        crash(u"second"_s);
        QFile(copies() + u"/broken.json"_s).open(QIODevice::WriteOnly);
        const QList<PlanCopy> found = copiesLeftBehind(copies());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].plan.name, u"second"_s);
        QCOMPARE(found[1].plan.name, u"first"_s);
        removeCopy(found[0].path);
        QCOMPARE(copiesLeftBehind(copies()).size(), 1);
    }

    void theWindowRestores()
    {
        const QString file = path(u"plan.redbud"_s);
        QVERIFY(savePlan(planOf(u"stored"_s), file));
        crash(u"changed"_s, file);
        const auto window = this->window();
        QTRY_VERIFY(button(*window, u"Restore"_s));
        QVERIFY(question(*window).contains(u"plan.redbud"_s));
        const QString before = copiesLeftBehind(copies()).constFirst().path;
        button(*window, u"Restore"_s)->click();
        Document &document = window->document();
        QCOMPARE(document.plan().name, u"changed"_s);
        QCOMPARE(document.file(), file);
        QVERIFY(document.isModified());
        QVERIFY(!QFile::exists(before));
        // The window has its own now, and the change can be undone.
        QCOMPARE(files().size(), 1);
        document.undoStack()->undo();
        QCOMPARE(document.plan().name, u"stored"_s);
        QVERIFY(!document.isModified());
        QVERIFY(!button(*window, u"Restore"_s));
    }

    /// Where the new copy cannot be written, the old one is all that there is.
    void aFullDiskKeepsTheCopy()
    {
        crash(u"changed"_s);
        const auto window = this->window();
        QTRY_VERIFY(button(*window, u"Restore"_s));
        const QString before = copiesLeftBehind(copies()).constFirst().path;
        {
            const FullDisk full;
            button(*window, u"Restore"_s)->click();
        }
        QCOMPARE(window->document().plan().name, u"changed"_s);
        QVERIFY(QFile::exists(before));
        QCOMPARE(copiesLeftBehind(copies()).constFirst().plan.name, u"changed"_s);
    }

    void theWindowAsksOneAfterTheOther()
    {
        crash(u"first"_s);
        QTest::qSleep(20);
        crash(u"second"_s);
        const auto window = this->window();
        QTRY_VERIFY(question(*window).contains(u"second"_s));
        button(*window, u"Throw away"_s)->click();
        QCOMPARE(files().size(), 1);
        QVERIFY(question(*window).contains(u"first"_s));
        button(*window, u"Later"_s)->click();
        QCOMPARE(files().size(), 1);
        QVERIFY(!button(*window, u"Later"_s));
    }

    void recentPlansAreRemembered()
    {
        RecentPlans recent;
        QSignalSpy changed(&recent, &RecentPlans::changed);
        for (int i = 0; i < 12; ++i)
            recent.add(u"/srv/%1.redbud"_s.arg(i), u"live"_s);
        QCOMPARE(changed.size(), 12);
        recent.add(u"/srv/5.redbud"_s, u"sample:ac922-4gpu"_s);
        QList<RecentPlan> plans = RecentPlans::plans();
        QCOMPARE(plans.size(), RecentPlans::most);
        QCOMPARE(plans[0], (RecentPlan{u"/srv/5.redbud"_s, u"sample:ac922-4gpu"_s}));
        QCOMPARE(plans[1].file, u"/srv/11.redbud"_s);
        recent.remove(u"/srv/5.redbud"_s);
        QCOMPARE(RecentPlans::plans()[0].file, u"/srv/11.redbud"_s);
        recent.clear();
        QVERIFY(RecentPlans::plans().isEmpty());
        QCOMPARE((RecentPlan{QDir::homePath() + u"/a&b/x.redbud"_s, {}}.title()),
                 u"x.redbud – ~/a&&b"_s);
    }

    void theWindowOpensRecentPlans()
    {
        const QString file = path(u"plan.redbud"_s);
        QVERIFY(savePlan(planOf(u"stored"_s), file));
        {
            const auto window = this->window();
            window->openPlan(file);
            window->openHost(u"sample:ac922-4gpu"_s);
            QTRY_VERIFY(window->document().hasHost());
        }
        QCOMPARE(RecentPlans::plans(), (QList<RecentPlan>{{file, u"sample:ac922-4gpu"_s}}));
        const auto window = this->window();
        const auto *page = window->findChild<StartPage *>();
        const QString title = RecentPlans::plans().constFirst().title();
        QVERIFY(button(*page, title));
        button(*page, title)->click();
        QCOMPARE(window->document().file(), file);
        QTRY_VERIFY(window->document().hasHost());
        // One that is gone is said to be, and taken off.
        QVERIFY(QFile::remove(file));
        QMenu *menu = nullptr;
        const QList<QMenu *> menus = window->findChildren<QMenu *>();
        for (QMenu *candidate : menus) {
            if (candidate->title().remove(u'&').startsWith(u"Open recent"_s))
                menu = candidate;
        }
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QSignalSpy failed(window.get(), &MainWindow::failed);
        menu->actions().constFirst()->trigger();
        QCOMPARE(failed.size(), 1);
        QVERIFY(RecentPlans::plans().isEmpty());
    }
};

QTEST_MAIN(TestPlanMemory)
#include "testplanmemory.moc"
