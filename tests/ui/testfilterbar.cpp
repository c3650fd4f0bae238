// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "ui/widgets/filterbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// The filter's widgets and keys.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void announcesWhatIsTyped();
    void escapeClearsThenLeaves();
    void enterWantsTheNext_data();
    void enterWantsTheNext();
    void choicesOutliveTheHost();
    void choicesThatAreGoneAreNoLongerFiltered();
    void counts();

private:
    QLineEdit *text() const { return m_bar->findChild<QLineEdit *>(); }
    QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_bar->findChildren<QComboBox *>();
        for (QComboBox *each : boxes) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QComboBox *kinds() const { return box(u"Kind of the devices"_s); }
    QComboBox *drivers() const { return box(u"Driver of the devices"_s); }

    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>();
    m_bar->setHost(test::ac922Host());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
}

void TestFilterBar::announcesWhatIsTyped()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    QTest::keyClicks(text(), u"gp"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<DeviceFilter>(), (DeviceFilter{u"gp"_s, {}, {}}));
    kinds()->setCurrentText(u"Network"_s);
    drivers()->setCurrentText(u"No driver"_s);
    QCOMPARE(changed.count(), 4);
    const DeviceFilter wanted{u"gp"_s, DeviceKind::Network, QString()};
    QCOMPARE(changed.last().first().value<DeviceFilter>(), wanted);
    QCOMPARE(m_bar->filter(), wanted);
}

void TestFilterBar::escapeClearsThenLeaves()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    text()->setText(u"x"_s);
    kinds()->setCurrentIndex(1);
    drivers()->setCurrentIndex(1);
    changed.clear();
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(changed.count(), 1); // not once for each of the three
    QVERIFY(m_bar->filter().isEmpty());
    QCOMPARE(text()->text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestFilterBar::enterWantsTheNext_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("backwards");
    QTest::newRow("Return") << Qt::Key_Return << false;
    QTest::newRow("Enter") << Qt::Key_Enter << false;
    QTest::newRow("Shift+Return") << Qt::Key_Return << true;
}

void TestFilterBar::enterWantsTheNext()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, backwards);
    QSignalSpy next(m_bar.get(), &FilterBar::nextWanted);
    m_bar->activate();
    QTest::keyClick(text(), key, backwards ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(next.count(), 1);
    QCOMPARE(next.first().first().toBool(), backwards);
}

void TestFilterBar::choicesOutliveTheHost()
{
    kinds()->setCurrentText(u"GPU"_s);
    drivers()->setCurrentText(u"No driver"_s);
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->setHost(test::ac922Host(3));
    QCOMPARE(kinds()->currentText(), u"GPU"_s);
    QCOMPARE(drivers()->currentText(), u"No driver"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(kinds()->count(), 5);
    QCOMPARE(drivers()->count(), 5);
}

void TestFilterBar::choicesThatAreGoneAreNoLongerFiltered()
{
    text()->setText(u"x"_s);
    kinds()->setCurrentText(u"GPU"_s);
    drivers()->setCurrentText(u"nvidia"_s);
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->setHost(test::x86Host(8));
    QCOMPARE(kinds()->currentIndex(), 0);
    QCOMPARE(drivers()->currentIndex(), 0);
    // Who filters has to hear of it.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<DeviceFilter>(), (DeviceFilter{u"x"_s, {}, {}}));
}

void TestFilterBar::counts()
{
    const auto *label = m_bar->findChild<QLabel *>();
    m_bar->showMatches(19, 19);
    QCOMPARE(label->text(), QString());
    text()->setText(u"gpu"_s);
    m_bar->showMatches(4, 19);
    QCOMPARE(label->text(), u"4 of 19"_s);
}

} // namespace redbud

QTEST_MAIN(redbud::TestFilterBar)
#include "testfilterbar.moc"
