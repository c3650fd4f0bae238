// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "ui/models/bindingmodel.h"
#include "ui/panels/bindingpanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The panel that shows what binding does before it is done.
class TestBindingPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<BindingPanel> m_panel;
    QList<HelperRequest> m_requests;
    QList<BindRequest> m_wishes;
    bool m_live = true;
    bool m_inUse = false;
    Result<HelperReply> m_reply = HelperReply{true, u"All devices are bound"_s, {}};
    BindStatus m_status;

    BindingServices services()
    {
        BindingServices made;
        made.preview = [this](const QString &, const Plan &plan, const BindRequest &wishes) {
            m_wishes.append(wishes);
            BindPreview preview;
            preview.host = sampleHost(u"ac922-4gpu"_s);
            if (m_inUse) {
                Gpu &gpu = gpuOf(preview.host, "0004:04:00.0");
                gpu.memory->online = true;
                deviceOf(preview.host, "0004:04:00.0").inUse = {u"its memory is online"_s};
            }
            preview.request = wishes;
            preview.request.devices = devicesOf(plan);
            BindFacts facts;
            facts.persistenced = m_inUse;
            facts.modules.insert(u"vfio_pci"_s, ModuleState::Ready);
            for (const PciDevice &device : std::as_const(preview.host.devices))
                facts.devices.insert(device.address, {device.driver.value_or(QString()), {}});
            preview.plan = planBinding(preview.host, facts, preview.request).value_or(BindPlan());
            preview.live = m_live;
            return Result<BindPreview>(preview);
        };
        made.status = [this] { return Result<BindStatus>(m_status); };
        made.call = [this](const HelperRequest &request,
                           const std::function<void(const HelperStep &)> &told) {
            m_requests.append(request);
            told({1, 1, u"a step"_s, u"echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/unbind"_s,
                  u"done"_s, false});
            return m_reply;
        };
        return made;
    }

    QLabel *headline() const { return m_panel->findChild<QLabel *>(); }
    QPushButton *button() const { return m_panel->findChild<QPushButton *>(); }
    QTreeView *steps() const { return m_panel->findChild<QTreeView *>(); }

    QString cell(int row, BindingModel::Column column) const
    {
        return steps()->model()->index(row, column).data().toString();
    }

    int rowOf(const QString &command) const
    {
        for (int row = 0; row < steps()->model()->rowCount(); ++row) {
            if (cell(row, BindingModel::WriteColumn).remove(u'\'') == command)
                return row;
        }
        return -1;
    }

    void show()
    {
        m_panel = std::make_unique<BindingPanel>(services());
        m_panel->show();
        m_panel->setTarget(m_live ? u"live"_s : u"sample:ac922-4gpu"_s,
                           automaticPlan(sampleHost(u"ac922-4gpu"_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_requests.clear();
        m_wishes.clear();
        m_live = true;
        m_inUse = false;
        m_reply = HelperReply{true, u"All devices are bound"_s, {}};
        m_status = {};
    }

    // Before the members that its workers use.
    void cleanup() { m_panel.reset(); }

    void showsEveryStepBeforeItIsDone()
    {
        show();
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY(headline()->text().startsWith(u"16 devices leave the host"_s));
        const int row = rowOf(u"echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/unbind"_s);
        QVERIFY(row >= 0);
        QVERIFY(cell(row, BindingModel::WhatColumn).contains(u"GPU0"_s));
        QVERIFY(m_requests.isEmpty());
        const QAbstractItemModelTester tester(steps()->model());
    }

    void doesWhatWasShown()
    {
        show();
        QTRY_VERIFY(button()->isEnabled());
        const int row = rowOf(u"echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/unbind"_s);
        QSignalSpy changed(m_panel.get(), &BindingPanel::bindingsChanged);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.constFirst().devices.size(), 16);
        QCOMPARE(m_requests.constFirst().expected.size(), 64);
        QCOMPARE(cell(row, BindingModel::StateColumn), u"✓ done"_s);
        QCOMPARE(headline()->text(), u"✓ All devices are bound"_s);
        QVERIFY(!button()->isEnabled()); // not again without a new preview
    }

    void onlyPreviewsAnotherHost()
    {
        m_live = false;
        show();
        QTRY_VERIFY(headline()->text().startsWith(u"On that host 16 devices"_s));
        QVERIFY(!button()->isEnabled());
    }

    void obstaclesAreTickedOneByOne()
    {
        m_inUse = true;
        show();
        QTRY_VERIFY(headline()->text().startsWith(u"The host uses"_s));
        QVERIFY(!button()->isEnabled());
        auto *stop = m_panel->findChild<QCheckBox *>();
        QVERIFY(stop->isVisible());
        const QModelIndex obstacle = steps()->model()->index(0, BindingModel::StateColumn);
        QCOMPARE(obstacle.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(steps()->model()->setData(obstacle, Qt::Checked, Qt::CheckStateRole));
        QTRY_VERIFY(button()->isEnabled());
        QCOMPARE(m_wishes.constLast().despiteUse, QSet<PciAddress>{addressOf("0004:04:00.0")});
        // Or the service that keeps the memory online is stopped.
        QVERIFY(steps()->model()->setData(steps()->model()->index(0, BindingModel::StateColumn),
                                          Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY(!button()->isEnabled());
        stop->click();
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY(m_wishes.constLast().stopPersistenced);
    }

    void takesBack()
    {
        m_status.journal.bootId = u"a"_s;
        m_status.journal.devices = {
            {addressOf("0004:04:00.0"), 0x10de, 0x1db1, 5, {u"nvidia"_s, {}}}};
        m_status.now.devices.insert(addressOf("0004:04:00.0"), {u"vfio-pci"_s, u"vfio-pci"_s});
        show();
        QTRY_VERIFY(button()->isEnabled());
        const QList<QRadioButton *> modes = m_panel->findChildren<QRadioButton *>();
        modes.at(1)->click();
        QTRY_VERIFY(headline()->text().startsWith(u"1 devices go back"_s));
        QCOMPARE(steps()->model()->rowCount(), 3);
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.constFirst().verb, HelperRequest::Verb::Unbind);
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("failures");
        QTest::newRow("dismissed") << ErrorCode::Cancelled << 0;
        QTest::newRow("not allowed") << ErrorCode::PermissionDenied << 1;
        QTest::newRow("failed") << ErrorCode::ProcessFailed << 1;
    }

    void failuresAreSaid()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, failures);
        m_reply = failure(code, u"because"_s);
        show();
        QSignalSpy failed(m_panel.get(), &BindingPanel::failed);
        QSignalSpy changed(m_panel.get(), &BindingPanel::bindingsChanged);
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(failed.size(), failures);
        QVERIFY(headline()->text().contains(failures == 0 ? u"Cancelled"_s : u"because"_s));
    }

    void aHiddenPanelReadsNothing()
    {
        m_panel = std::make_unique<BindingPanel>(services());
        m_panel->setTarget(u"live"_s, automaticPlan(sampleHost(u"ac922-4gpu"_s)));
        QTest::qWait(400);
        QVERIFY(m_wishes.isEmpty());
        m_panel->show();
        QTRY_COMPARE(m_wishes.size(), 1);
    }
};

QTEST_MAIN(TestBindingPanel)
#include "testbindingpanel.moc"
