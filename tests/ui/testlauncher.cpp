// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/fakevms.h"
#include "tests/ui/widgetnames.h"
#include "ui/document/document.h"
#include "ui/panels/bindingpanel.h"
#include "ui/vm/launchdialog.h"
#include "ui/vm/launcher.h"
#include "ui/vm/preflightlist.h"
#include "ui/widgets/busybar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// From the button to the launch, without a QEMU.
class TestLauncher : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeVms> m_fake;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    Launcher *m_launcher = nullptr;
    bool m_bound = false;
    Result<HelperReply> m_reply = HelperReply{true, u"done"_s, {}};
    QList<HelperRequest> m_helped;

    BindingServices binding()
    {
        BindingServices made;
        made.preview = [this](const QString &, const Plan &plan, const BindRequest &wishes) {
            BindPreview preview;
            preview.host = sampleHost(u"ac922-4gpu"_s);
            preview.request = wishes;
            preview.request.devices = devicesOf(plan);
            if (!m_bound) {
                BindFacts facts;
                facts.modules.insert(u"vfio_pci"_s, ModuleState::Ready);
                for (const PciDevice &device : std::as_const(preview.host.devices))
                    facts.devices.insert(device.address, {device.driver.value_or(QString()), {}});
                preview.plan =
                    planBinding(preview.host, facts, preview.request).value_or(BindPlan());
            }
            preview.live = true;
            return Result<BindPreview>(preview);
        };
        made.status = [] { return Result<BindStatus>(BindStatus()); };
        made.call = [this](const HelperRequest &request, const auto &) {
            m_helped.append(request);
            if (m_reply && request.verb == HelperRequest::Verb::Bind)
                m_bound = true;
            return m_reply;
        };
        return made;
    }

    void open(const QString &source)
    {
        Host host = sampleHost(u"ac922-4gpu"_s);
        host.source = source;
        m_document->setHost(host);
        m_document->start(automaticPlan(host));
    }

    LaunchDialog *dialog() const { return m_window->findChild<LaunchDialog *>(); }

    QPushButton *button(const QString &text) const
    {
        if (!dialog())
            return nullptr;
        const QList<QPushButton *> buttons = dialog()->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *candidate) {
            return candidate->text().remove(u'&') == text && candidate->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }

    bool mayPress(const QString &text) const { return button(text) && button(text)->isEnabled(); }

    static PreflightItem item(PreflightItem::Level level,
                              std::optional<PreflightFix> fix = std::nullopt)
    {
        return {u"test"_s, level, u"something"_s, {}, fix};
    }

    /// It is not what was planned, and its end hands the devices back.
    void launchOneThatHandsBack(LaunchReport &unhealthy)
    {
        open(u"live"_s);
        unhealthy.session = fakeSession(m_document->plan().name);
        m_fake->launched = unhealthy;
        QSignalSpy launched(m_launcher, &Launcher::launched);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Launch"_s));
        const QList<QCheckBox *> boxes = dialog()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text().contains(u"back when it has ended"_s))
                box->click();
        }
        QTest::mouseClick(button(u"Launch"_s), Qt::LeftButton);
        QTRY_COMPARE(launched.size(), 1);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_fake->requests.constFirst().unbindAtEnd);
    }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeVms>();
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<QWidget>();
        m_bound = true;
        m_reply = HelperReply{true, u"done"_s, {}};
        m_helped.clear();
        m_launcher = new Launcher(*m_document, m_fake->services(), binding(), m_window.get());
        m_fake->launched = LaunchReport{};
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void theButtonSaysWhatItDoes()
    {
        QAction *action = m_launcher->action();
        QVERIFY(!action->isEnabled());
        open(u"live"_s);
        QVERIFY(action->isEnabled());
        QCOMPARE(action->text().remove(u'&'), u"▶ Launch…"_s);
        open(u"sample:ac922-4gpu"_s);
        QCOMPARE(action->text().remove(u'&'), u"Try it (simulated devices)"_s);
    }

    void aSampleIsTriedWithoutQuestions()
    {
        open(u"sample:ac922-4gpu"_s);
        QSignalSpy launched(m_launcher, &Launcher::launched);
        m_launcher->action()->trigger();
        QVERIFY(m_launcher->isRunning());
        QVERIFY(!m_launcher->action()->isEnabled());
        m_launcher->launch(); // once is enough
        QTRY_COMPARE(launched.size(), 1);
        QVERIFY(!dialog());
        QCOMPARE(m_fake->requests.size(), 1);
        const LaunchRequest &request = m_fake->requests.constFirst();
        QVERIFY(request.simulated);
        QCOMPARE(request.hostSource, u"sample:ac922-4gpu"_s);
        QCOMPARE(request.plan, m_document->plan());
        QCOMPARE(request.whenUnhealthy, WhenUnhealthy::Pause);
        QVERIFY(m_launcher->action()->isEnabled());
        QVERIFY(m_fake->preflights.isEmpty());
    }

    void aFailureIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("failures");
        QTest::newRow("name taken") << ErrorCode::Busy << 1;
        QTest::newRow("QEMU ended") << ErrorCode::ProcessFailed << 1;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << 0;
    }

    void aFailureIsSaid()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, failures);
        m_fake->launched = Result<LaunchReport>(failure(code, u"because"_s));
        open(u"sample:ac922-4gpu"_s);
        QSignalSpy failed(m_launcher, &Launcher::failed);
        m_launcher->launch();
        QTRY_VERIFY(!m_launcher->isRunning());
        QCOMPARE(failed.size(), failures);
        QVERIFY(m_launcher->action()->isEnabled());
    }

    void thisMachineIsLookedAtFirst()
    {
        m_fake->items = {item(PreflightItem::Level::Good), item(PreflightItem::Level::Warning)};
        open(u"live"_s);
        QSignalSpy launched(m_launcher, &Launcher::launched);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QVERIFY(m_fake->requests.isEmpty());
        const QList<QCheckBox *> boxes = dialog()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            QVERIFY(!box->isChecked());
            if (box->isVisible())
                box->click();
        }
        QTest::mouseClick(button(u"Launch"_s), Qt::LeftButton);
        QTRY_COMPARE(launched.size(), 1);
        QVERIFY(m_helped.isEmpty());
        const LaunchRequest &request = m_fake->requests.constFirst();
        QVERIFY(!request.simulated);
        QVERIFY(request.keepAlive);
        QVERIFY(request.unbindAtEnd);
        QVERIFY(request.startPaused);
        QTRY_VERIFY(!dialog());
    }

    void bindsFirst()
    {
        m_bound = false;
        open(u"live"_s);
        QSignalSpy launched(m_launcher, &Launcher::launched);
        QSignalSpy bound(m_launcher, &Launcher::bindingsChanged);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Bind and launch"_s));
        QVERIFY(m_fake->preflights.constLast().willBind);
        QVERIFY(!m_fake->preflights.constLast().simulated);
        // The steps can be read.
        QVERIFY(dialog()->findChild<BindingPanel *>()->isVisible());
        QVERIFY(m_helped.isEmpty());
        QTest::mouseClick(button(u"Bind and launch"_s), Qt::LeftButton);
        QTRY_COMPARE(launched.size(), 1);
        QCOMPARE(m_helped.size(), 1);
        QCOMPARE(m_helped.constFirst().verb, HelperRequest::Verb::Bind);
        QCOMPARE(m_helped.constFirst().expected.size(), 64);
        QCOMPARE(bound.size(), 1);
    }

    void doesNotLaunchWhatCouldNotBeBound()
    {
        m_bound = false;
        m_reply = failure(ErrorCode::Cancelled, u"dismissed"_s);
        open(u"live"_s);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Bind and launch"_s));
        QTest::mouseClick(button(u"Bind and launch"_s), Qt::LeftButton);
        QTRY_COMPARE(m_helped.size(), 1);
        // It can be tried again.
        QTRY_VERIFY(mayPress(u"Bind and launch"_s));
        QVERIFY(m_fake->requests.isEmpty());
        m_reply = HelperReply{true, u"done"_s, {}};
        QTest::mouseClick(button(u"Bind and launch"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fake->requests.size(), 1);
        QCOMPARE(m_helped.size(), 2);
    }

    void aBindByItselfDoesNotLaunch()
    {
        m_bound = false;
        m_fake->items = {item(PreflightItem::Level::Error, PreflightFix::Bind)};
        open(u"live"_s);
        m_launcher->launch();
        const QString label = preflightFixLabel(PreflightFix::Bind);
        QTRY_VERIFY(mayPress(label) && dialog()->findChild<BindingPanel *>()->canBind());
        m_fake->items = {};
        QTest::mouseClick(button(label), Qt::LeftButton);
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QCOMPARE(m_helped.size(), 1);
        QVERIFY(m_fake->requests.isEmpty());
    }

    void looksAtTheBindingAgain()
    {
        open(u"live"_s);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Launch"_s));
        m_bound = false; // by somebody else
        QTest::mouseClick(button(u"Check again"_s), Qt::LeftButton);
        QTRY_VERIFY(mayPress(u"Bind and launch"_s));
    }

    void cancels()
    {
        m_fake->launchesUntilCancelled = true;
        open(u"sample:ac922-4gpu"_s);
        QSignalSpy cancelled(m_launcher, &Launcher::cancelled);
        QSignalSpy failed(m_launcher, &Launcher::failed);
        m_launcher->launch();
        Q_EMIT m_launcher->bar()->cancelWanted();
        QTRY_VERIFY(m_launcher->action()->isEnabled());
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.constFirst().constFirst().toString(), m_document->plan().name);
        QVERIFY(failed.isEmpty());
    }

    void refusesWhatStandsAgainstIt()
    {
        m_fake->items = {item(PreflightItem::Level::Error)};
        open(u"live"_s);
        m_launcher->launch();
        QTRY_VERIFY(button(u"Check again"_s) && button(u"Check again"_s)->isEnabled());
        QTRY_VERIFY(dialog()->findChild<QLabel *>()->text().startsWith(u"✗ One thing"_s));
        QVERIFY(!mayPress(u"Launch"_s));
        // It is looked at again, and gone.
        m_fake->items = {};
        QTest::mouseClick(button(u"Check again"_s), Qt::LeftButton);
        QTRY_VERIFY(mayPress(u"Launch"_s));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(m_fake->requests.isEmpty());
    }

    void theLaunchMayAskTheHelper()
    {
        open(u"live"_s);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QTest::mouseClick(button(u"Launch"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fake->requests.size(), 1);
        QVERIFY(m_fake->requests.constFirst().helper);
    }

    void fixesModules()
    {
        PreflightItem module = item(PreflightItem::Level::Error, PreflightFix::LoadModule);
        module.module = u"vfio_spapr_eeh"_s;
        m_fake->items = {module};
        open(u"live"_s);
        m_launcher->launch();
        const QString label = preflightFixLabel(PreflightFix::LoadModule);
        QTRY_VERIFY(mayPress(label));
        m_fake->items = {};
        QTest::mouseClick(button(label), Qt::LeftButton);
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QCOMPARE(m_helped.size(), 1);
        QCOMPARE(m_helped.constFirst().verb, HelperRequest::Verb::LoadModule);
        QCOMPARE(m_helped.constFirst().module, u"vfio_spapr_eeh"_s);
    }

    void fixesThePlanByTheUndoStack()
    {
        m_fake->items = {item(PreflightItem::Level::Error, PreflightFix::PlanFixes)};
        open(u"live"_s);
        Plan broken = m_document->plan();
        broken.vphbs[1].devices.append(broken.vphbs[0].devices.takeLast());
        m_document->start(broken);
        m_launcher->launch();
        const QString label = preflightFixLabel(PreflightFix::PlanFixes);
        QTRY_VERIFY(mayPress(label));
        m_fake->items = {};
        QTest::mouseClick(button(label), Qt::LeftButton);
        QTRY_VERIFY(m_document->plan() != broken);
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QCOMPARE(dialog()->plan(), m_document->plan());
        m_document->undoStack()->undo();
        QCOMPARE(m_document->plan(), broken);
    }

    void startsAgainWithTheWorkAround()
    {
        open(u"live"_s);
        LaunchReport unhealthy;
        unhealthy.session = fakeSession(m_document->plan().name);
        m_fake->launched = unhealthy;
        QSignalSpy launched(m_launcher, &Launcher::launched);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(u"Launch"_s));
        QTest::mouseClick(button(u"Launch"_s), Qt::LeftButton);
        QTRY_COMPARE(launched.size(), 1);
        QVERIFY(!m_fake->requests.constFirst().keepAlive);
        m_launcher->launchWithKeepAlive(unhealthy);
        QTRY_COMPARE(launched.size(), 2);
        const QString name = m_document->plan().name;
        QCOMPARE(m_fake->notes(),
                 (QStringList{u"stop %1 0"_s.arg(name), u"forget %1"_s.arg(name)}));
        QVERIFY(m_fake->requests.constLast().keepAlive);
        QCOMPARE(m_fake->requests.constLast().plan, m_fake->requests.constFirst().plan);
    }

    /// Others may have been launched in the meantime.
    void startsAnEarlierOneAgain()
    {
        open(u"sample:ac922-4gpu"_s);
        QSignalSpy launched(m_launcher, &Launcher::launched);
        QSignalSpy failed(m_launcher, &Launcher::failed);
        LaunchReport first;
        first.session = fakeSession(m_document->plan().name);
        m_fake->launched = first;
        m_launcher->launch();
        QTRY_COMPARE(launched.size(), 1);
        const Plan plan = m_document->plan();
        QVERIFY(m_document->edit(u"Name"_s, {SetName{u"second"_s}}));
        LaunchReport second;
        second.session = fakeSession(u"second"_s);
        second.running = true;
        m_fake->launched = second;
        m_launcher->launch();
        QTRY_COMPARE(launched.size(), 2);
        m_launcher->launchWithKeepAlive(first);
        QTRY_COMPARE(launched.size(), 3);
        QCOMPARE(m_fake->requests.constLast().plan, plan);
        QVERIFY(m_fake->requests.constLast().keepAlive);
        QVERIFY(failed.isEmpty());
        // One that it did not launch, or that ran at once.
        m_launcher->launchWithKeepAlive(second);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotFound);
    }

    void bindsAnewForTheWorkAround()
    {
        LaunchReport unhealthy;
        launchOneThatHandsBack(unhealthy);
        // The end of the first hands the devices back.
        m_bound = false;
        m_launcher->launchWithKeepAlive(unhealthy);
        QTRY_VERIFY(mayPress(u"Bind and launch"_s));
        QVERIFY(dialog()->keepAlive());
        QCOMPARE(m_fake->requests.size(), 1);
        const QString name = m_document->plan().name;
        QCOMPARE(m_fake->notes(),
                 (QStringList{u"stop %1 0"_s.arg(name), u"forget %1"_s.arg(name)}));
    }

    /// What would be bound and launched is what is open.
    void bindsNoOtherPlanForTheWorkAround()
    {
        LaunchReport unhealthy;
        launchOneThatHandsBack(unhealthy);
        Plan other = m_document->plan();
        other.machine.memory *= 2;
        m_document->replacePlan(u"Edit"_s, other);
        QSignalSpy failed(m_launcher, &Launcher::failed);
        m_launcher->launchWithKeepAlive(unhealthy);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!dialog() && !m_launcher->isRunning());
        QCOMPARE(m_fake->notes(), QStringList()); // it was not ended
    }

    void everyWidgetHasAName()
    {
        m_bound = false;
        m_fake->items = {item(PreflightItem::Level::Error, PreflightFix::PlanFixes)};
        open(u"live"_s);
        m_launcher->launch();
        QTRY_VERIFY(mayPress(preflightFixLabel(PreflightFix::PlanFixes)));
        QCOMPARE(namelessWidgets(dialog()), QStringList());
    }
};

QTEST_MAIN(TestLauncher)
#include "testlauncher.moc"
